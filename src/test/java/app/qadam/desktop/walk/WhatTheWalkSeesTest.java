package app.qadam.desktop.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import app.qadam.desktop.walk.Finding.Kind;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class WhatTheWalkSeesTest {
  private static final EventHandler<KeyEvent> STAYS = KeyEvent::consume;
  private static final String LONG = "A sentence that is a good deal longer than its place";

  @Test
  void aWholeTextIsNoFinding() throws Exception {
    assertThat(look(() -> new VBox(new Label("Short"), new Button("Go")))).isEmpty();
  }

  @Test
  void aTextThatIsCut() throws Exception {
    assertThat(look(() -> new VBox(narrow(new Label(LONG))))).containsExactly(Kind.CUT);
  }

  @Test
  void aTextThatWrapsAndIsTooLow() throws Exception {
    assertThat(
            look(() -> {
              var label = narrow(new Label(LONG));
              label.setWrapText(true);
              label.setMinHeight(20);
              label.setMaxHeight(20);
              return new VBox(label);
            }))
        .containsExactly(Kind.CUT);
  }

  @Test
  void aWordThatIsWiderThanItsColumn() throws Exception {
    assertThat(look(() -> new VBox(wrapping("A responsibility of ours"))))
        .containsExactly(Kind.BROKEN_WORD);
    assertThat(look(() -> new VBox(wrapping("One for each of us")))).isEmpty();
    assertThat(look(() -> new VBox(wrapping("0123456789abcdef0123")))).isEmpty();
  }

  private static Label wrapping(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMaxWidth(60);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  @Test
  void aTextThatIsCutOnPurposeIsReadOnHover() throws Exception {
    assertThat(
            look(() -> {
              var label = narrow(new Label(LONG));
              label.setTooltip(new Tooltip(LONG));
              return new VBox(label);
            }))
        .isEmpty();
  }

  @Test
  void aPromptThatIsLongerThanItsField() throws Exception {
    assertThat(
            look(() -> {
              var field = new TextField();
              field.setMaxWidth(60);
              field.setPromptText(LONG);
              field.setAccessibleText("Name");
              return new VBox(field);
            }))
        .containsExactly(Kind.CUT);
  }

  @Test
  void whatSticksOutOfItsRowAndOfTheWindow() throws Exception {
    assertThat(
            look(() -> {
              var label = new Label(LONG);
              label.setMinWidth(Region.USE_PREF_SIZE);
              var spacer = new Region();
              spacer.setMinWidth(300);
              return new HBox(spacer, label);
            }))
        .contains(Kind.CUT, Kind.STICKS_OUT);
  }

  @Test
  void textsThatLieOnEachOther() throws Exception {
    assertThat(look(() -> new Pane(new Text(20, 20, "One"), new Text(25, 22, "Other"))))
        .containsExactly(Kind.OVERLAP);
  }

  @Test
  void controlsWithoutNameOrRole() throws Exception {
    assertThat(
            look(() -> {
              var row = new StackPane();
              row.setFocusTraversable(true);
              row.setAccessibleText("A row");
              return new VBox(new TextField(), row);
            }))
        .containsExactly(Kind.NO_NAME, Kind.NO_NAME);
  }

  @Test
  void aFieldIsNamedByItsLabel() throws Exception {
    assertThat(
            look(() -> {
              var field = new TextField();
              var label = new Label("Name");
              label.setLabelFor(field);
              return new VBox(label, field);
            }))
        .isEmpty();
  }

  @Test
  void aScrollbarForNothing() throws Exception {
    assertThat(
            look(() -> {
              var content = new Region();
              content.setMinSize(600, 302);
              return new ScrollPane(content);
            }))
        .contains(Kind.SCROLLBAR);
  }

  @Test
  void anOrderThatIsNotTheOrderOfReading() throws Exception {
    assertThat(tab(() -> new VBox(new Button("One"), new Button("Two")))).isEmpty();
    assertThat(
            tab(() -> {
              var first = new Button("First");
              var second = new Button("Second");
              second.setLayoutY(80);
              return new Pane(second, first);
            }))
        .containsExactly(Kind.FOCUS);
  }

  @Test
  void aTrap() throws Exception {
    assertThat(
            tab(() -> {
              var trap = new Button("Trap");
              trap.addEventFilter(KeyEvent.KEY_PRESSED, KeyEvent::consume);
              trap.setAccessibleRole(AccessibleRole.BUTTON);
              return new VBox(new Button("One"), trap, new Button("Three"));
            }))
        .containsExactly(Kind.FOCUS);
  }

  @Test
  void aCardThatFloatsIsReadByItself() throws Exception {
    assertThat(look(() -> new StackPane(new VBox(new Label("Below")), card(new Label("Above")))))
        .isEmpty();
    assertThat(
            look(() -> new StackPane(new VBox(new Label("Below")), new VBox(new Label("Above")))))
        .containsExactly(Kind.OVERLAP);
    assertThat(look(() -> new StackPane(new VBox(), card(narrow(new Label(LONG))))))
        .containsExactly(Kind.CUT);
  }

  @Test
  void aCardThatHidesWhatHasTheFocus() throws Exception {
    assertThat(
            look(() -> {
              var button = new Button("Focused");
              button.sceneProperty().subscribe(scene -> button.requestFocus());
              return new StackPane(new VBox(button), card(new Label("Above")));
            }))
        .containsExactly(Kind.OVERLAP);
  }

  @Test
  void onlyASheetCanBeUsedWhileItIsOpen() throws Exception {
    assertThat(both(() -> new StackPane(new VBox(new TextField()), sheet(new Button("Close")))))
        .isEmpty();
    assertThat(both(() -> new StackPane(new VBox(new Button("Below")), sheet(new TextField()))))
        .containsExactly(Kind.NO_NAME);
  }

  @Test
  void aSheetThatTheTabulatorLeaves() throws Exception {
    assertThat(
            tab(() -> {
              var sheet = sheet(new Button("Close"));
              sheet.removeEventFilter(KeyEvent.KEY_PRESSED, STAYS);
              return new StackPane(new VBox(new Button("Below")), sheet);
            }))
        .containsExactly(Kind.FOCUS);
  }

  @Test
  void aSheetThatLeavesRoomToPressWhatIsBelow() throws Exception {
    assertThat(
            look(() -> {
              var sheet = sheet(new Button("Close"));
              sheet.setMaxSize(100, 100);
              return new StackPane(new VBox(new TextField()), sheet);
            }))
        .contains(Kind.NO_NAME);
  }

  private static VBox card(Node content) {
    var card = new VBox(content);
    card.setBackground(Background.fill(Color.WHITE));
    return card;
  }

  private static StackPane sheet(Control content) {
    var dialog = card(content);
    dialog.setAccessibleRole(AccessibleRole.DIALOG);
    var sheet = new StackPane(dialog);
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, STAYS);
    return sheet;
  }

  private static List<Kind> both(Callable<Parent> made) throws Exception {
    return kinds(
        made,
        (scene, where) ->
            Stream.concat(
                    SceneWalk.look(scene, where).stream(), SceneWalk.tab(scene, where).stream())
                .toList());
  }

  private static Label narrow(Label label) {
    label.setMaxWidth(80);
    return label;
  }

  private static List<Kind> look(Callable<Parent> made) throws Exception {
    return kinds(made, SceneWalk::look);
  }

  private static List<Kind> tab(Callable<Parent> made) throws Exception {
    return kinds(made, SceneWalk::tab);
  }

  private static List<Kind> kinds(
      Callable<Parent> made, BiFunction<Scene, Where, List<Finding>> walk) throws Exception {
    return Fx.run(() -> {
      var scene = new Scene(made.call(), 400, 300);
      return walk.apply(scene, Where.test()).stream().map(Finding::kind).toList();
    });
  }
}
