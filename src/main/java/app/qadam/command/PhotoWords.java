package app.qadam.command;

import app.qadam.content.photo.Check;
import app.qadam.content.photo.Photo;
import app.qadam.content.photo.PhotoReport;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured of a photo, in lines. */
record PhotoWords(Texts texts) {
  List<String> lines(String name, Photo photo, PhotoReport report) {
    var lines = new ArrayList<String>();
    var crop = report.crop();
    lines.add(
        texts.get(
            "command.photo.heading",
            name,
            photo.header().kind().id().toUpperCase(Locale.ROOT),
            photo.width(),
            photo.height()));
    photo.header().dpi().ifPresent(dpi -> lines.add(texts.get("command.photo.states-dpi", dpi)));
    lines.add(
        texts.get(
            "command.photo.frame",
            "%d,%d,%d,%d".formatted(crop.x(), crop.y(), crop.width(), crop.height())));
    lines.add("");
    report.checks().forEach(check -> lines.add(line(check)));
    lines.add("");
    var band = crop.headBand();
    lines.add(
        texts.get(
            "command.photo.head",
            Math.round(band.highestCrown()),
            Math.round(band.lowestCrown()),
            Math.round(band.highestChin()),
            Math.round(band.lowestChin())));
    lines.add(texts.get("photo.not-checked"));
    PhotoReport.notChecked()
        .forEach(one -> lines.add("  - " + texts.get("photo.not-checked." + one.id())));
    return lines;
  }

  private String line(Check check) {
    return "  %-5s %s"
        .formatted(texts.get("photo.verdict." + check.verdict().id()), texts.say(check.sentence()));
  }
}
