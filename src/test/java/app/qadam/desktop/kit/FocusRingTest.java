package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every control that takes the focus shows one and the same ring, and nothing moves for it. */
class FocusRingTest {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
  private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

  private static Map<String, Supplier<Control>> controls() {
    Map<String, Supplier<Control>> all = new LinkedHashMap<>();
    all.put("button", () -> new Button("Go"));
    for (String style :
        List.of(
            "accent",
            "plain",
            "slim",
            "chip",
            "chip selected",
            "chip plain",
            "icon-button",
            "icon-button tiny",
            "nav-item",
            "nav-item selected",
            "list-row",
            "list-row selected",
            "tab",
            "tab selected",
            "month-day pick",
            "month-day start pick",
            "time-mark",
            "validity-row list-row")) {
      all.put("button " + style, () -> styled(new Button("Go"), style));
    }
    all.put("toggle", () -> new ToggleButton("Go"));
    all.put("toggle selected", FocusRingTest::selected);
    all.put("toggle chip", () -> styled(new ToggleButton("Go"), "chip"));
    all.put("toggle chip selected", () -> styled(selected(), "chip"));
    all.put("menu", () -> new MenuButton("Go"));
    all.put("file menu", () -> styled(new MenuButton("Go"), "file-menu"));
    all.put("link", () -> new Hyperlink("Go"));
    all.put("combo", ComboBox::new);
    all.put("field", TextField::new);
    all.put("area", TextArea::new);
    all.put("explained", () -> styled(new Label("Go"), "explained"));
    all.put("check", () -> new CheckBox("Go"));
    all.put("radio", () -> new RadioButton("Go"));
    all.put("sources", () -> styled(new TitledPane("Go", new Label()), "sources"));
    return all;
  }

  private static ToggleButton selected() {
    var toggle = new ToggleButton("Go");
    toggle.setSelected(true);
    return toggle;
  }

  private static <C extends Control> C styled(C control, String styles) {
    control.getStyleClass().addAll(styles.split(" "));
    return control;
  }

  @ParameterizedTest
  @EnumSource(value = Theme.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
  void everyControlShowsTheRingAndStaysWhereItIs(Theme theme) throws Exception {
    var look = theme.on(SystemLook.USUAL);
    var ring = Color.web(StyleSheet.read(look.sheet() + ".css").colours().get("q-focus"));
    for (Map.Entry<String, Supplier<Control>> one : controls().entrySet()) {
      Fx.run(() -> {
        var control = one.getValue().get();
        var root = new VBox(control);
        theme.dress(new Scene(root), 100);
        root.applyCss();
        root.layout();
        var bearer = bearer(control);
        var insets = bearer.getInsets();
        var border = bearer.getBorder();
        control.pseudoClassStateChanged(FOCUSED, true);
        control.pseudoClassStateChanged(VISIBLE, true);
        root.applyCss();
        root.layout();
        assertThat(strokes(bearer)).as(one.getKey()).contains(ring);
        assertThat(bearer.getBorder()).as(one.getKey()).isNotEqualTo(border);
        assertThat(rounded(bearer.getInsets())).as(one.getKey()).isEqualTo(rounded(insets));
        return true;
      });
    }
  }

  /** A pixel's fraction more is none. */
  private static List<Long> rounded(Insets insets) {
    return List.of(
        Math.round(insets.getTop()),
        Math.round(insets.getRight()),
        Math.round(insets.getBottom()),
        Math.round(insets.getLeft()));
  }

  /** Some show the ring around a part of them. */
  private static Region bearer(Control control) {
    return switch (control) {
      case CheckBox box -> (Region) box.lookup(".box");
      case RadioButton button -> (Region) button.lookup(".radio");
      case TitledPane pane -> (Region) pane.lookup(".title");
      default -> control;
    };
  }

  private static List<Paint> strokes(Region region) {
    return region.getBorder() == null
        ? List.of()
        : region.getBorder().getStrokes().stream().map(stroke -> stroke.getTopStroke()).toList();
  }
}
