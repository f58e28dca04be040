package app.qadam.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * What each piece of a document is, and in what order it is read (ISO 32000-1, 14.7 and 14.8): the
 * tree of elements, and the way back from what is drawn to its element.
 */
final class Tags {
  /** A title is no heading; PDF has a type for it since 2.0 only. */
  static final String TITLE = "Title";

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document;

  /** By the key that a page or a link carries: the elements of its marks, or its element. */
  private final List<COSBase> parents = new ArrayList<>();

  Tags() {
    document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    root.appendKid(document);
    root.setRoleMap(Map.of(TITLE, StandardStructureTypes.P));
  }

  PDStructureElement document() {
    return document;
  }

  /** A new element, the last below {@code parent}. */
  static PDStructureElement add(PDStructureElement parent, String type) {
    var element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  void enter(PDPage page) {
    page.setStructParents(parents.size());
    parents.add(new COSArray());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
  }

  /**
   * Says that what is drawn next on a page belongs to an element.
   *
   * @return the number under which it has to be drawn
   */
  int mark(PDPage page, PDStructureElement element) {
    var marks = (COSArray) parents.get(page.getStructParents());
    var reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(marks.size());
    element.appendKid(reference);
    marks.add(element.getCOSObject());
    return marks.size() - 1;
  }

  /** Says that a link belongs to an element. */
  void link(PDAnnotationLink link, PDPage page, PDStructureElement element) {
    link.setStructParent(parents.size());
    parents.add(element.getCOSObject());
    var reference = new PDObjectReference();
    reference.setReferencedObject(link);
    reference.getCOSObject().setItem(COSName.PG, page);
    element.appendKid(reference);
  }

  void writeInto(PDDocument pdf) {
    var numbers = new COSArray();
    for (int key = 0; key < parents.size(); key++) {
      numbers.add(COSInteger.get(key));
      numbers.add(parents.get(key));
    }
    var tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
    root.setParentTreeNextKey(parents.size());
    var info = new PDMarkInfo();
    info.setMarked(true);
    pdf.getDocumentCatalog().setMarkInfo(info);
    pdf.getDocumentCatalog().setStructureTreeRoot(root);
  }
}
