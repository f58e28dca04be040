package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AfterPaintTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void whatThePageNeedNotWaitForIsDoneAfterItInOrderAndLaterAtOnce() throws Exception {
    Fx.run(() -> {
      var after = new AfterPaint();
      List<String> done = new ArrayList<>();
      after.execute(() -> done.add("first"));
      after.execute(() -> done.add("second"));
      assertThat(after.isEmpty()).isFalse();
      after.handle(0);
      assertThat(done).as("the page is laid out and not yet painted").isEmpty();
      after.handle(1);
      assertThat(done).containsExactly("first", "second");
      assertThat(after.isEmpty()).isTrue();
      after.execute(() -> done.add("third"));
      assertThat(done).containsExactly("first", "second", "third");
      return true;
    });
  }

  @Test
  void whatIsAskedForMeanwhileIsDoneAtOnce() throws Exception {
    Fx.run(() -> {
      var after = new AfterPaint();
      List<String> done = new ArrayList<>();
      after.execute(() -> after.execute(() -> done.add("within")));
      after.handle(0);
      after.handle(1);
      assertThat(done).containsExactly("within");
      return true;
    });
  }
}
