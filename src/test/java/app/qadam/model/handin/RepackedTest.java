package app.qadam.model.handin;

import static app.qadam.model.handin.PapersForTests.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Packing;
import app.qadam.model.plan.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepackedTest {
  private final PapersForTests papers =
      new PapersForTests()
          .attach("cv", "cv.pdf", "pdf-1.4.pdf")
          .attach("photo", "me.jpg", "gps.jpg");

  @BeforeEach
  void packBoth() {
    pack(1, Addressee.ASTANA_HUB, "cv", "photo");
  }

  private void pack(long id, Addressee addressee, String... documents) {
    List<Packing.Item> items =
        List.of(documents).stream()
            .map(one ->
                new Packing.Item(
                    one, one, papers.file().papers().current(one).orElseThrow().sha256()))
            .toList();
    papers.with(
        new Change.SetPacking(
            Optional.empty(),
            Optional.of(new Packing(id, addressee, TODAY, TODAY, "Folder " + id, items))));
  }

  private List<Repacked> repacked() {
    return Repacked.of(papers.file());
  }

  @Test
  void nothingIsToldWhileTheFilesAreTheSame() {
    assertThat(repacked()).isEmpty();
  }

  @Test
  void anotherVersionIsToldUntilTheOldOneIsChosenAgain() {
    papers.attach("cv", "cv 2.pdf", "pdf-1.7.pdf");
    assertThat(repacked())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.changed()).containsExactly("cv");
          assertThat(one.packing().name()).isEqualTo("Folder 1");
        });

    var first = papers.file().papers().of("cv").getFirst();
    papers.with(Attaching.choose(papers.file(), first));
    assertThat(repacked()).isEmpty();
  }

  @Test
  void fileThatWasTakenAwayIsTold() {
    var photo = papers.file().papers().current("photo").orElseThrow();
    papers.with(Attaching.remove(papers.file(), photo));

    assertThat(repacked())
        .singleElement()
        .extracting(Repacked::changed)
        .isEqualTo(List.of("photo"));
  }

  @Test
  void folderPackedAgainIsUpToDateAndTheOldOneIsNotAskedForAgain() {
    papers.attach("cv", "cv 2.pdf", "pdf-1.7.pdf");
    pack(2, Addressee.ASTANA_HUB, "cv", "photo");

    assertThat(repacked()).isEmpty();
    var old = papers.file().papers().packings().getFirst();
    assertThat(Repacked.of(old, papers.file()).changed()).containsExactly("cv");
  }

  @Test
  void eachAddresseeHasItsOwnLastFolder() {
    pack(2, Addressee.EGOV, "cv");
    papers.attach("cv", "cv 2.pdf", "pdf-1.7.pdf");

    assertThat(repacked())
        .extracting(one -> one.packing().addressee())
        .containsExactly(Addressee.ASTANA_HUB, Addressee.EGOV);
  }

  @Test
  void theSameFileAttachedUnderAnotherNameIsNoChange() {
    var cv = papers.file().papers().current("cv").orElseThrow();
    papers.with(Attaching.remove(papers.file(), cv));
    papers.attach("cv", "renamed.pdf", "pdf-1.4.pdf");

    assertThat(repacked()).isEmpty();
  }

  @Test
  void thePlanHasItAmongItsProblemsAndLeadsThere() {
    papers.attach("cv", "cv 2.pdf", "pdf-1.7.pdf");

    assertThat(papers.plan().problems())
        .filteredOn(problem -> problem.text().key().equals("problem.repacked"))
        .singleElement()
        .extracting(Problem::where)
        .isEqualTo(new Problem.Where.AtHandIn(Addressee.ASTANA_HUB));
  }
}
