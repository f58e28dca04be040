package app.qadam.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.photo.Opened;
import app.qadam.content.photo.Photo;
import app.qadam.content.photo.PhotoReport;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Files to attach, as they could come from anywhere. */
class ContentFuzzTest {
  private static final int SIDE = 64;

  @FuzzTest(maxDuration = "60s")
  void everyContentIsLookedInto(byte[] input) {
    var inspection = Inspector.inspect(input);
    assertThat(inspection.canBeAttached() || inspection.sentence().isPresent()).isTrue();
  }

  @FuzzTest(maxDuration = "60s")
  void everyContentIsShownOrNot(byte[] input) {
    var inspection = Inspector.inspect(input);
    if (inspection.canBeAttached()) {
      assertThat(Preview.of(input, inspection.kind(), SIDE, SIDE)).isNotNull();
    }
  }

  @FuzzTest(maxDuration = "60s")
  void everyContentIsAPhotoOrRefused(byte[] input) {
    if (Photo.open(input) instanceof Opened.Ready ready) {
      assertThat(PhotoReport.of(ready.photo())).isNotNull();
    }
  }
}
