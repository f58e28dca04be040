package app.qadam.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a document. */
final class Outline {
  /** Above a heading, so that it does not stick to the window's edge. */
  private static final float ABOVE = 12;

  private Outline() {}

  /** The headings as a tree; empty when there are none. */
  static Optional<PDDocumentOutline> of(List<Flow.Found> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var outline = new PDDocumentOutline();
    Deque<PDOutlineNode> nodes = new ArrayDeque<>(List.of(outline));
    for (Flow.Found one : found) {
      while (nodes.size() > one.bookmark().level()) {
        nodes.pop();
      }
      var item = item(one);
      nodes.element().addLast(item);
      nodes.push(item);
    }
    outline.openNode();
    return Optional.of(outline);
  }

  private static PDOutlineItem item(Flow.Found found) {
    var place = new PDPageXYZDestination();
    place.setPage(found.sheet().page());
    place.setLeft(0);
    place.setTop((int) (Sheet.HEIGHT - found.top() + ABOVE));
    var item = new PDOutlineItem();
    item.setTitle(found.bookmark().title());
    item.setDestination(place);
    return item;
  }
}
