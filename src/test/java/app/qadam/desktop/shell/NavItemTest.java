package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Theme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class NavItemTest {
  private static final double HEIGHT = 40;

  private final SimpleBooleanProperty narrow = new SimpleBooleanProperty();
  private final Node sign = Parts.icon(Feather.CLOCK);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private NavItem laidOut(double width, @Nullable String badge) {
    var item =
        new NavItem(
            sign, "Dead_lines", badge == null ? null : Parts.line(badge, "nav-badge"), narrow);
    var root = new Pane(item);
    Theme.LIGHT.dress(new Scene(root, 400, 100), 100);
    root.applyCss();
    lay(item, width);
    return item;
  }

  private static void lay(NavItem item, double width) {
    item.resize(width, HEIGHT);
    item.applyCss();
    item.layout();
  }

  private static Text words(NavItem item) {
    return (Text) item.lookup(".text");
  }

  @Test
  void aBadgeStandsWholeAtTheEndOfItsLine() throws Exception {
    Fx.run(() -> {
      var item = laidOut(240, "10 of 15");
      var badge = item.lookup(".nav-badge");
      double end = item.getWidth() - item.getInsets().getRight();
      assertThat(badge.getBoundsInParent().getMaxX()).isCloseTo(end, Offset.offset(1.0));
      assertThat(badge.getBoundsInParent().getMinX())
          .isGreaterThan(words(item).getBoundsInParent().getMaxX());
      assertThat(item.isTextTruncated()).isFalse();
      return true;
    });
  }

  @Test
  void wordsGiveWayAndTheBadgeDoesNot() throws Exception {
    Fx.run(() -> {
      var item = laidOut(140, "10 of 15");
      var badge = item.lookup(".nav-badge");
      assertThat(item.isTextTruncated()).isTrue();
      assertThat(words(item).getText()).endsWith("...");
      assertThat(badge.getBoundsInParent().getWidth()).isGreaterThanOrEqualTo(badge.prefWidth(-1));
      assertThat(badge.getBoundsInParent().getMinX())
          .isGreaterThanOrEqualTo(words(item).getBoundsInParent().getMaxX());
      return true;
    });
  }

  @Test
  void whereItIsNarrowOnlyTheSignIsShown() throws Exception {
    Fx.run(() -> {
      var item = laidOut(240, "2 soon");
      assertThat(words(item).getText()).as("no mnemonic").isEqualTo("Dead_lines");
      double left = sign.getBoundsInParent().getMinX();
      narrow.set(true);
      lay(item, 60);
      assertThat(item.getChildrenUnmodifiable())
          .containsExactlyInAnyOrder(sign, item.lookup(".nav-badge"));
      assertThat(item.lookup(".nav-badge").isVisible()).isFalse();
      assertThat(sign.getBoundsInParent().getMinX()).isEqualTo(left);
      narrow.set(false);
      lay(item, 240);
      assertThat(words(item).getText()).isEqualTo("Dead_lines");
      assertThat(item.lookup(".nav-badge").isVisible()).isTrue();
      return true;
    });
  }

  @Test
  void aLineIsAsHighAsItsBadge() throws Exception {
    Fx.run(() -> {
      var plain = laidOut(240, null);
      double before = plain.prefHeight(240);
      var high = laidOut(240, "1\n2\n3");
      assertThat(high.prefHeight(240)).isGreaterThan(before);
      return true;
    });
  }
}
