package app.qadam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
  private static final String HOUSE = "app.qadam";
  private static final String OFFENDING = "app.qadam.guard.offending";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOUSE);

  private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(OFFENDING);

  private static Arguments rule(String name, Function<String, ArchRule> rule, String... offenders) {
    return Arguments.of(name, rule, offenders);
  }

  /** Each rule and the classes under the guard's package that break it. */
  static Stream<Arguments> rules() {
    return Stream.of(
        rule(
            "modelKnowsNobody",
            HouseRules::modelKnowsNobody,
            "model.KnowsTheDatabase",
            "model.KnowsTheStore",
            "model.KnowsTheContent",
            "model.KnowsTheScreen",
            "model.KnowsJson",
            "model.KnowsTheTexts"),
        rule(
            "modelHasNoClock",
            HouseRules::modelHasNoClock,
            "model.ReadsTheClock.today",
            "model.ReadsTheClock.millis"),
        rule(
            "servicesKnowNoSurface",
            HouseRules::servicesKnowNoSurface,
            "store.KnowsTheWindow",
            "facts.KnowsTheCommand",
            "content.KnowsTheScreen",
            "export.KnowsTheScreen",
            "text.KnowsTheScreen"),
        rule("commandKnowsNoWindow", HouseRules::commandKnowsNoWindow, "command.KnowsTheWindow"),
        rule(
            "windowKnowsNoCommand",
            HouseRules::windowKnowsNoCommand,
            "desktop.shell.KnowsTheCommand"),
        rule(
            "controlsHaveTheirStyle",
            HouseRules::controlsHaveTheirStyle,
            "desktop.overview.HasTabs"),
        rule(
            "pagesKnowNoOtherPage",
            HouseRules::pagesKnowNoOtherPage,
            "desktop.overview.KnowsAnotherPage"),
        rule("pagesKnowNoShell", HouseRules::pagesKnowNoShell, "desktop.overview.KnowsTheShell"),
        rule(
            "kitKnowsNoShellAndNoPage",
            HouseRules::kitKnowsNoShellAndNoPage,
            "desktop.kit.KnowsAPage",
            "desktop.kit.KnowsTheShell"),
        rule(
            "nobodyOpensTheNetwork",
            HouseRules::nobodyOpensTheNetwork,
            "export.Sends.overASocket",
            "export.Sends.toAnAddress"),
        rule("roomsStandInNoCircle", HouseRules::roomsStandInNoCircle, "Cycle detected"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void houseKeepsItsRules(String name, Function<String, ArchRule> rule, String[] offenders) {
    assertThat(offenders).as(name).isNotEmpty();
    rule.apply(HOUSE).check(OURS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void ruleFindsWhoBreaksItAndSaysWhy(
      String name, Function<String, ArchRule> rule, String[] offenders) {
    assertThatExceptionOfType(AssertionError.class)
        .as(name)
        .isThrownBy(() -> rule.apply(OFFENDING).check(OFFENDERS))
        .withMessageContainingAll(offenders)
        .withMessageContaining("because");
  }

  @Test
  void rulesLookAtTheHouseAndNotAtItsTests() {
    assertThat(OURS.contain("app.qadam.model.plan.Plan")).isTrue();
    assertThat(OURS.contain("app.qadam.store.CaseStore")).isTrue();
    assertThat(OURS.contain(HouseRulesTest.class)).isFalse();
    assertThat(OURS).noneMatch(aClass -> aClass.getPackageName().startsWith(OFFENDING));
  }
}
