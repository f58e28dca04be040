package app.qadam.desktop.search;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.Packing;
import app.qadam.model.handin.Addressee;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Attached files by their names, and the folders that were packed. */
final class FileEntries implements Source {
  private final Spoken spoken;

  FileEntries(Spoken spoken) {
    this.spoken = spoken;
  }

  @Override
  public List<Entry> entries(Situation now) {
    return Stream.concat(
            now.file().papers().attachments().stream().map(one -> attachment(one, now)),
            now.file().papers().packings().stream().map(this::packing))
        .toList();
  }

  private Entry attachment(Attachment file, Situation now) {
    var whose =
        Arrays.stream(Addressee.values())
            .filter(one -> one.confirmation().equals(file.document()))
            .findFirst();
    var spot = "file-" + file.id();
    return spoken.entry(
        "attachment-" + file.id(),
        Kind.FILE,
        file.name(),
        whose
            .map(one -> spoken.texts().get("addressee." + one.id()))
            .or(() ->
                now.facts().document(file.document()).map(type -> spoken.texts().of(type.title())))
            .orElse(""),
        whose
            .map(one -> Goal.to(new Place.HandIn(Optional.of(one)), spot))
            .orElseGet(() -> Goal.to(new Place.Documents(Optional.of(file.document())), spot)),
        List.of());
  }

  private Entry packing(Packing packing) {
    var names = packing.items().stream().map(Packing.Item::file).toList();
    return spoken.entry(
        "packing-" + packing.id(),
        Kind.FILE,
        packing.name(),
        spoken
            .texts()
            .get(
                "search.packed",
                spoken.texts().get("addressee." + packing.addressee().id()),
                packing.madeOn()),
        Goal.to(
            new Place.HandIn(Optional.of(packing.addressee())), "hand-in-packing-" + packing.id()),
        names);
  }
}
