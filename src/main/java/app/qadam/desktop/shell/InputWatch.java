package app.qadam.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Sees every key and every move of the mouse in all windows of the program, before they do. */
final class InputWatch implements AutoCloseable {
  private final EventHandler<InputEvent> seen;
  private final ListChangeListener<Window> windows = this::follow;

  /**
   * Watches from now on.
   *
   * @param seen may consume what it is given
   */
  InputWatch(Consumer<InputEvent> seen) {
    this.seen =
        event -> {
          if (isOfAPerson(event)) {
            seen.accept(event);
          }
        };
    Window.getWindows().forEach(this::watch);
    Window.getWindows().addListener(windows);
  }

  /** What moves under a mouse that lies still enters and leaves it, and nobody is there. */
  private static boolean isOfAPerson(InputEvent event) {
    var type = event.getEventType();
    return type != MouseEvent.MOUSE_ENTERED
        && type != MouseEvent.MOUSE_EXITED
        && type != MouseEvent.MOUSE_ENTERED_TARGET
        && type != MouseEvent.MOUSE_EXITED_TARGET;
  }

  private void follow(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getRemoved().forEach(this::leave);
      change.getAddedSubList().forEach(this::watch);
    }
  }

  private void watch(Window window) {
    window.addEventFilter(InputEvent.ANY, seen);
  }

  private void leave(Window window) {
    window.removeEventFilter(InputEvent.ANY, seen);
  }

  /** Closes menus, calendars and notes that stand over a window and show what is in it. */
  static void closePopups() {
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide);
  }

  @Override
  public void close() {
    Window.getWindows().removeListener(windows);
    Window.getWindows().forEach(this::leave);
  }
}
