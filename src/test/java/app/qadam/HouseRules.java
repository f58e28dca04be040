package app.qadam;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which room may know which, for the house that stands under a root package. */
final class HouseRules {
  private static final Set<String> WITHOUT_STYLE =
      Stream.of(
              "Accordion",
              "Alert",
              "CheckMenuItem",
              "ChoiceBox",
              "ColorPicker",
              "DatePicker",
              "Dialog",
              "DialogPane",
              "MenuBar",
              "Pagination",
              "RadioMenuItem",
              "Slider",
              "Spinner",
              "SplitMenuButton",
              "SplitPane",
              "TabPane",
              "ToolBar",
              "TreeTableView",
              "TreeView")
          .map(control -> "javafx.scene.control." + control)
          .collect(Collectors.toUnmodifiableSet());

  private HouseRules() {}

  static ArchRule modelKnowsNobody(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "java.sql..",
            "tools.jackson..",
            "com.fasterxml..",
            root + ".facts..",
            root + ".store..",
            root + ".content..",
            root + ".export..",
            root + ".command..",
            root + ".desktop..",
            root + ".text..")
        .because("what Qadam works out is plain Java, tested without a screen, a file or a format")
        .allowEmptyShould(true);
  }

  static ArchRule modelHasNoClock(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".model..")
        .should()
        .callMethodWhere(readsTheClock())
        .because("a plan holds for the day it is given, so that it can be tested for any day")
        .allowEmptyShould(true);
  }

  static ArchRule servicesKnowNoSurface(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(
            root + ".facts..",
            root + ".store..",
            root + ".content..",
            root + ".export..",
            root + ".text..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", root + ".command..", root + ".desktop..")
        .because("the window and the command line both stand on them")
        .allowEmptyShould(true);
  }

  static ArchRule commandKnowsNoWindow(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".command..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", root + ".desktop..")
        .because("a command starts without loading a toolkit")
        .allowEmptyShould(true);
  }

  static ArchRule windowKnowsNoCommand(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".desktop..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".command..")
        .because("the two ways in share what lies below them, not each other")
        .allowEmptyShould(true);
  }

  static ArchRule controlsHaveTheirStyle(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".desktop..")
        .should()
        .dependOnClassesThat(
            describe(
                "have no style in the shipped sheets",
                aClass -> WITHOUT_STYLE.contains(aClass.getName()) || isOfChartsOrPages(aClass)))
        .because(
            "BinarySheets leaves the theme's rules for them out; a control that is to be had needs"
                + " them back")
        .allowEmptyShould(true);
  }

  private static boolean isOfChartsOrPages(JavaClass aClass) {
    var name = aClass.getPackageName();
    return name.startsWith("javafx.scene.chart") || name.startsWith("javafx.scene.web");
  }

  static ArchRule pagesKnowNoOtherPage(String root) {
    return slices()
        .assignedFrom(new Pages(root + ".desktop."))
        .should()
        .notDependOnEachOther()
        .because(
            "a page is read, tested and thrown away alone; the shell leads from one to another")
        .allowEmptyShould(true);
  }

  static ArchRule pagesKnowNoShell(String root) {
    return noClasses()
        .that(describe("are of a page", aClass -> Pages.page(root + ".desktop.", aClass) != null))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".desktop.shell..")
        .because("the shell holds the pages, and a page is told by a callback where to lead")
        .allowEmptyShould(true);
  }

  static ArchRule kitKnowsNoShellAndNoPage(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".desktop.kit..")
        .should()
        .dependOnClassesThat(
            describe(
                "are of the shell or a page",
                aClass ->
                    Pages.page(root + ".desktop.", aClass) != null
                        || aClass.getPackageName().startsWith(root + ".desktop.shell")))
        .because("the kit is what every page is built from")
        .allowEmptyShould(true);
  }

  static ArchRule roomsStandInNoCircle(String root) {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("arrows between rooms go one way")
        .allowEmptyShould(true);
  }

  static ArchRule nobodyOpensTheNetwork(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .dependOnClassesThat(
            describe(
                "speak over the network",
                aClass ->
                    aClass.getPackageName().startsWith("java.net.http")
                        || aClass.getPackageName().startsWith("javax.net")
                        || aClass.getName().matches("java\\.net\\..*(Socket|Connection).*")
                        || aClass.getName().matches("java\\.nio\\.channels\\..*Socket.*")))
        .orShould()
        .callMethodWhere(
            describe(
                "an address is opened",
                call ->
                    call.getTargetOwner().getName().equals("java.net.URL")
                        && call.getTarget().getName().startsWith("open")))
        .because("what the applicant writes stays on the applicant's computer")
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaCall<?>> readsTheClock() {
    return describe(
        "the clock is read",
        call -> {
          var owner = call.getTargetOwner().getName();
          var name = call.getTarget().getName();
          return (owner.startsWith("java.time.") && name.equals("now"))
              || (owner.equals("java.time.Clock") && name.startsWith("system"))
              || (owner.equals("java.lang.System")
                  && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
        });
  }

  /** Every package beside kit and shell is a page's; so are those below it. */
  private record Pages(String desktop) implements SliceAssignment {
    static String page(String desktop, JavaClass aClass) {
      var name = aClass.getPackageName();
      if (!name.startsWith(desktop)) {
        return null;
      }
      var page = name.substring(desktop.length()).split("\\.", 2)[0];
      return page.equals("kit") || page.equals("shell") ? null : page;
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass aClass) {
      var page = page(desktop, aClass);
      return page == null ? SliceIdentifier.ignore() : SliceIdentifier.of(page);
    }

    @Override
    public String getDescription() {
      return "the pages of " + desktop;
    }
  }
}
