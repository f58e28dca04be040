package app.qadam.command;

import app.qadam.model.casefile.TextCheck;
import app.qadam.store.BackupPlace;
import app.qadam.store.NotBroughtBack;
import app.qadam.store.StoreProblem;
import app.qadam.text.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code qadam}: opens the window, or runs one of the commands below it. */
@Command(
    name = "qadam",
    description = {
      "Keeps an application for Kazakhstan's Digital Nomad Residency (visa B9-1) in one local"
          + " file.",
      "Without a command it opens the window.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Exit code: 0 done, 1 the answer is no, 2 wrong use or input."})
public final class Commands implements Runnable {
  /** Done. */
  public static final int OK = 0;

  /** The answer is no. */
  public static final int NO = 1;

  /** Wrong use or input. */
  public static final int WRONG = 2;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      converter = FileArgument.class,
      description = "The file to open, in the window that is there if there is one.")
  private @Nullable Path file;

  @Option(
      names = "--passphrase-file",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description =
          "A protected file opens with the first line of this file, else of the one that"
              + " QADAM_PASSPHRASE_FILE names; else it is asked at the terminal.")
  private @Nullable Path passphraseFile;

  private final ToIntFunction<Optional<Path>> window;
  private int exit;

  private Commands(ToIntFunction<Optional<Path>> window) {
    this.window = window;
  }

  /**
   * Runs what the arguments ask for.
   *
   * @param window opens the window on a file, and says with which code it ended
   * @return the exit code
   */
  public static int run(
      String[] arguments,
      Clock clock,
      PrintWriter out,
      PrintWriter err,
      ToIntFunction<Optional<Path>> window) {
    return run(arguments, clock, out, err, window, () -> BackupPlace.BESIDE);
  }

  /**
   * The same.
   *
   * @param place where backups lie; asked for by the commands that make or list them
   */
  public static int run(
      String[] arguments,
      Clock clock,
      PrintWriter out,
      PrintWriter err,
      ToIntFunction<Optional<Path>> window,
      Supplier<BackupPlace> place) {
    return run(arguments, clock, out, err, window, place, Passphrases.Outside.REAL);
  }

  /** The same in other surroundings, for tests. */
  static int run(
      String[] arguments,
      Clock clock,
      PrintWriter out,
      PrintWriter err,
      ToIntFunction<Optional<Path>> window,
      Supplier<BackupPlace> place,
      Passphrases.Outside outside) {
    var texts = Texts.in(Locale.ENGLISH);
    var root = new Commands(window);
    try (var passphrases =
        new Passphrases(texts, outside, () -> Optional.ofNullable(root.passphraseFile))) {
      var desk = new Desk(clock, texts, out, err, passphrases, place);
      return root.run(arguments, desk, passphrases);
    }
  }

  private int run(String[] arguments, Desk desk, Passphrases passphrases) {
    var out = desk.out();
    var err = desk.err();
    var line =
        new CommandLine(this)
            .addSubcommand(new NewCommand(desk))
            .addSubcommand(new RecordCommand(desk))
            .addSubcommand(new StayCommand(desk))
            .addSubcommand(new EligibilityCommand(desk))
            .addSubcommand(new DetailsCommand(desk))
            .addSubcommand(new StatusCommand(desk))
            .addSubcommand(new DueCommand(desk))
            .addSubcommand(new ProgramsCommand(desk))
            .addSubcommand(new MeansCommand(desk))
            .addSubcommand(new FiltersCommand(desk))
            .addSubcommand(new RatesCommand(desk))
            .addSubcommand(new CompareCommand(desk))
            .addSubcommand(new FactsCommand(desk))
            .addSubcommand(new PhotoCommand(desk))
            .addSubcommand(new HistoryCommand(desk))
            .addSubcommand(new UndoCommand(desk))
            .addSubcommand(new RedoCommand(desk))
            .addSubcommand(new PurgeCommand(desk))
            .addSubcommand(new CheckCommand(desk))
            .addSubcommand(new BackupCommand(desk))
            .addSubcommand(new BackupsCommand(desk))
            .addSubcommand(new RestoreCommand(desk))
            .addSubcommand(new SalvageCommand(desk))
            .addSubcommand(new ExportCommand(desk))
            .addSubcommand(new ImportCommand(desk))
            .addSubcommand(new AttachCommand(desk))
            .addSubcommand(new AttachmentsCommand(desk))
            .addSubcommand(new ExtractCommand(desk))
            .addSubcommand(new PackCommand(desk))
            .addSubcommand(new PackingsCommand(desk))
            .addSubcommand(new ProtectCommand(desk, passphrases))
            .addSubcommand(new UnprotectCommand(desk));
    line.setOut(out);
    line.setErr(err);
    line.setExecutionExceptionHandler((error, command, parsed) -> {
      err.println("qadam: " + sentence(error, desk.texts()));
      return WRONG;
    });
    line.setParameterExceptionHandler((error, args) -> {
      err.println(
          "qadam: " + firstLine(error.getMessage()).replaceFirst("^Invalid value", "wrong value"));
      return WRONG;
    });
    int code = line.execute(arguments);
    err.flush();
    if (code == OK && out.checkError()) {
      // A full disk or a pipe whose reader has seen enough; to tell him would be in his way.
      return WRONG;
    }
    return code == OK ? exit : code;
  }

  /**
   * Tells what kept the window from opening, as a command does.
   *
   * @return the exit code
   */
  public static int refuse(Exception error, PrintWriter err) {
    err.println("qadam: " + sentence(error, Texts.in(Locale.ENGLISH)));
    return WRONG;
  }

  @Override
  public void run() {
    exit = window.applyAsInt(Optional.ofNullable(file));
  }

  private static String sentence(Exception error, Texts texts) {
    return switch (error) {
      case Refusal refusal -> String.valueOf(refusal.getMessage());
      case NotBroughtBack refused -> texts.say(refused.sentence());
      case TextCheck.UnfitText unfit -> texts.say(unfit.why());
      case StoreProblem problem -> texts.get("store." + problem.kind().id(), problem.fileName());
      default -> texts.get("command.unexpected", error.toString());
    };
  }

  private static String firstLine(@Nullable String text) {
    return text == null ? "" : text.lines().findFirst().orElse("");
  }

  /** What {@code --version} prints. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"qadam " + app.qadam.text.Version.NAME};
    }
  }
}
