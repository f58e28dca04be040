package app.qadam.export;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.Handling;
import app.qadam.model.casefile.Packing;
import app.qadam.model.casefile.Papers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The papers; of attached files what is known of them, not their content. */
final class PapersJson {
  private PapersJson() {}

  static void put(Map<String, @Nullable Object> json, Papers papers) {
    json.put(
        "handlings",
        CaseFileJson.sorted(papers.handlings().values(), Handling::document, PapersJson::handling));
    json.put("attachments", papers.attachments().stream().map(PapersJson::attachment).toList());
    json.put("packings", papers.packings().stream().map(PapersJson::packing).toList());
  }

  private static Map<String, @Nullable Object> handling(Handling handling) {
    var json = Json.object();
    json.put("document", handling.document());
    json.put("country", handling.country().orElse(null));
    json.put("contact", handling.contact().orElse(null));
    json.put("cost", handling.cost().orElse(null));
    json.put("reached", PersonJson.byId(handling.reached()));
    return json;
  }

  static Map<String, @Nullable Object> attachment(Attachment one) {
    var json = Json.object();
    json.put("id", one.id());
    json.put("document", one.document());
    json.put("name", one.name());
    json.put("kind", one.kind().id());
    json.put("size", one.size());
    json.put("sha256", one.sha256());
    json.put("added", one.added().toString());
    json.put("current", one.current());
    return json;
  }

  private static Map<String, @Nullable Object> packing(Packing packing) {
    var json = Json.object();
    json.put("id", packing.id());
    json.put("addressee", packing.addressee().id());
    json.put("madeOn", packing.madeOn().toString());
    json.put("forDay", packing.forDay().toString());
    json.put("name", packing.name());
    json.put(
        "items",
        packing.items().stream()
            .map(item -> {
              var file = Json.object();
              file.put("document", item.document());
              file.put("file", item.file());
              file.put("sha256", item.sha256());
              return file;
            })
            .toList());
    return json;
  }
}
