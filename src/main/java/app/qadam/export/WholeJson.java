package app.qadam.export;

import app.qadam.model.casefile.CaseFile;
import app.qadam.store.AllRows;
import app.qadam.store.BringingBack;
import app.qadam.store.CarefulJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A whole file as JSON: first what the applicant recorded, to be read, then every row of every
 * table, from which the file can be made again.
 */
public final class WholeJson {
  private WholeJson() {}

  /**
   * Writes a file's rows; the same file gives the same bytes.
   *
   * @throws IOException when it cannot be written
   */
  public static void write(AllRows rows, OutputStream out) throws IOException {
    try (var json =
        Json.MAPPER
            .writer()
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .createGenerator(out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      CaseFileJson.of(rows.held()).forEach(json::writePOJOProperty);
      rows.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Makes a new file of an export. The rows count; what is there to be read must not say otherwise,
   * so that nobody corrects it there and finds it unchanged.
   *
   * @throws app.qadam.store.NotBroughtBack when something in the export is wrong
   * @throws app.qadam.store.StoreProblem when the export cannot be read, something of the file's
   *     name exists, or it cannot be written
   */
  public static void bringBack(Path export, Path file) {
    BringingBack.of(export, file, held -> compare(export, held));
  }

  private static void compare(Path export, CaseFile held) {
    try (var json = CarefulJson.of(export)) {
      new ReadablePart(json, Json.MAPPER.valueToTree(CaseFileJson.of(held))).compare();
    }
  }
}
