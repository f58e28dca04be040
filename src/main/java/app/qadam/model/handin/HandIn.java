package app.qadam.model.handin;

import app.qadam.model.Facts;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Packing;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;
import app.qadam.model.fact.Claim;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is handed in to an addressee on a day, and what is missing for that.
 *
 * @param day the day on which it is to be handed in
 * @param items the documents in the order of the addressee
 * @param originals documents of which the original is brought along
 */
public record HandIn(
    Addressee addressee,
    LocalDate day,
    List<Item> items,
    List<DocumentType> originals,
    List<Claim> claims) {
  /**
   * One document of it.
   *
   * @param file the version that is handed in
   * @param name the plain name under which it is packed; empty while there is no file
   * @param troubles why it is not ready for that day; empty when it is
   * @param doubts what could not be checked, or may be right as it is; it holds nothing up
   */
  public record Item(
      DocumentPlan document,
      Optional<Attachment> file,
      String name,
      List<Problem> troubles,
      List<Problem> doubts) {
    public Item {
      troubles = List.copyOf(troubles);
      doubts = List.copyOf(doubts);
    }

    public boolean isReady() {
      return troubles.isEmpty();
    }
  }

  public HandIn {
    items = List.copyOf(items);
    originals = List.copyOf(originals);
    claims = List.copyOf(claims);
  }

  /** Whether all is there and good on the day. */
  public boolean isReady() {
    return items.stream().allMatch(Item::isReady);
  }

  /** What is not ready for the day. */
  public List<Item> missing() {
    return items.stream().filter(item -> !item.isReady()).toList();
  }

  /** What is packed: the documents that have a file. */
  public List<Item> packed() {
    return items.stream().filter(item -> item.file().isPresent()).toList();
  }

  /** The documents that have a file now and had none when a folder was packed. */
  public List<DocumentType> addedSince(Packing packing) {
    Set<String> held =
        packing.items().stream().map(Packing.Item::document).collect(Collectors.toSet());
    return packed().stream()
        .map(item -> item.document().type())
        .filter(type -> !held.contains(type.id()))
        .toList();
  }

  /**
   * The day on which it is planned to be handed in; today when that is over, or its usual day has
   * passed.
   */
  public static LocalDate plannedDay(Plan plan, Addressee addressee) {
    return plan.forecast().tasks().stream()
        .filter(task -> task.event().equals(Optional.of(addressee.submission())))
        .filter(task -> !task.done())
        .map(task -> task.end().typical())
        .filter(plan.today()::isBefore)
        .findFirst()
        .orElse(plan.today());
  }

  /** What is to be handed in to an addressee on a day. */
  public static HandIn of(
      Plan plan, CaseFile file, Facts facts, Addressee addressee, LocalDate day) {
    var guide = facts.handIn(addressee);
    var check = new PaperCheck(plan, facts, addressee, day);
    List<Item> items = new ArrayList<>();
    for (DocumentPlan document : documents(plan, guide.documents())) {
      var attachment = file.papers().current(document.type().id());
      var name =
          attachment.map(one -> PlainName.of(items.size() + 1, document.type(), one)).orElse("");
      items.add(
          new Item(
              document,
              attachment,
              name,
              check.troubles(document, attachment.isPresent()),
              check.doubts(document)));
    }
    return new HandIn(
        addressee,
        day,
        items,
        documents(plan, guide.originals()).stream().map(DocumentPlan::type).toList(),
        guide.claims());
  }

  private static List<DocumentPlan> documents(Plan plan, List<String> ids) {
    return ids.stream()
        .flatMap(id -> plan.documents().stream().filter(one -> one.type().base().equals(id)))
        .filter(document -> document.state() != DocumentState.NOT_NEEDED)
        .toList();
  }
}
