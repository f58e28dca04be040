package app.qadam.desktop.documents;

import app.qadam.content.photo.Crop;
import app.qadam.content.photo.Crop.Anchor;
import app.qadam.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/**
 * A photo with the frame that is cut out of it: dragged, drawn at its corners, or moved with the
 * keys. Its shape stays; two bands show where crown and chin should be.
 */
final class CropFrame extends Region {
  private static final double TALLEST = 400;
  private static final double CORNER = 14;

  /** A key moves or grows the frame by this part of the picture's width. */
  private static final int STEPS = 100;

  private final Texts texts;
  private final int pictureWidth;
  private final int pictureHeight;
  private final ImageView view;
  private final Path shade = new Path();
  private final Region frame = region("crop-frame");
  private final Region crown = region("crop-band");
  private final Region chin = region("crop-band");
  private final Map<Anchor, Region> corners = new EnumMap<>(Anchor.class);
  private final ReadOnlyObjectWrapper<Crop> crop;
  private Point2D grabbed = Point2D.ZERO;
  private Crop before;

  /**
   * @param image the whole picture, upright, of any size
   * @param start in pixels of the picture, as all frames here
   */
  CropFrame(Texts texts, Image image, int pictureWidth, int pictureHeight, Crop start) {
    this.texts = texts;
    this.pictureWidth = pictureWidth;
    this.pictureHeight = pictureHeight;
    this.view = new ImageView(image);
    this.crop = new ReadOnlyObjectWrapper<>(start);
    this.before = start;
    view.setSmooth(true);
    shade.setFillRule(FillRule.EVEN_ODD);
    shade.getStyleClass().add("crop-shade");
    shade.setManaged(false);
    shade.setMouseTransparent(true);
    getChildren().addAll(view, shade, crown, chin, frame);
    corner(Anchor.TOP_LEFT, Cursor.NW_RESIZE);
    corner(Anchor.TOP_RIGHT, Cursor.NE_RESIZE);
    corner(Anchor.BOTTOM_LEFT, Cursor.SW_RESIZE);
    corner(Anchor.BOTTOM_RIGHT, Cursor.SE_RESIZE);
    getStyleClass().add("crop");
    setId("photo-crop");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp(texts.get("photo.crop.help"));
    frame.setMouseTransparent(false);
    frame.setCursor(Cursor.MOVE);
    frame.setOnMousePressed(this::grab);
    frame.setOnMouseDragged(this::drag);
    setOnKeyPressed(this::press);
    crop.addListener((property, old, next) -> follow());
    follow();
  }

  ReadOnlyObjectProperty<Crop> crop() {
    return crop.getReadOnlyProperty();
  }

  private static Region region(String style) {
    var region = new Region();
    region.getStyleClass().add(style);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }

  /** A corner to draw at; the opposite one stays. */
  private void corner(Anchor at, Cursor cursor) {
    var corner = region("crop-corner");
    corner.setMouseTransparent(false);
    corner.setCursor(cursor);
    corner.setOnMousePressed(this::grab);
    corner.setOnMouseDragged(event -> draw(event, at));
    corners.put(at, corner);
    getChildren().add(corner);
  }

  private void follow() {
    var now = crop.get();
    setAccessibleText(texts.get("photo.crop.name", now.width(), now.height(), now.x(), now.y()));
    requestLayout();
  }

  private void change(UnaryOperator<Crop> how) {
    crop.set(how.apply(crop.get()));
  }

  // Mouse

  private void grab(MouseEvent event) {
    requestFocus();
    grabbed = new Point2D(event.getSceneX(), event.getSceneY());
    before = crop.get();
    event.consume();
  }

  private Point2D dragged(MouseEvent event) {
    return new Point2D(event.getSceneX(), event.getSceneY())
        .subtract(grabbed)
        .multiply(1 / scale());
  }

  private void drag(MouseEvent event) {
    var by = dragged(event);
    crop.set(before.moved(by.getX(), by.getY(), pictureWidth, pictureHeight));
    event.consume();
  }

  private void draw(MouseEvent event, Anchor at) {
    var by = dragged(event);
    boolean right = at == Anchor.TOP_RIGHT || at == Anchor.BOTTOM_RIGHT;
    boolean bottom = at == Anchor.BOTTOM_LEFT || at == Anchor.BOTTOM_RIGHT;
    double across = right ? by.getX() : -by.getX();
    double down = (bottom ? by.getY() : -by.getY()) * before.width() / before.height();
    double wider = Math.abs(across) > Math.abs(down) ? across : down;
    resize(before, (int) Math.round(wider), opposite(right, bottom));
    event.consume();
  }

  private static Anchor opposite(boolean right, boolean bottom) {
    if (bottom) {
      return right ? Anchor.TOP_LEFT : Anchor.TOP_RIGHT;
    }
    return right ? Anchor.BOTTOM_LEFT : Anchor.BOTTOM_RIGHT;
  }

  private void resize(Crop from, int wider, Anchor stays) {
    crop.set(from.resized(from.width() + wider, stays, pictureWidth, pictureHeight));
  }

  // Keys

  private void press(KeyEvent event) {
    int step = Math.max(1, pictureWidth / STEPS);
    boolean handled =
        switch (event.getCode()) {
          case LEFT -> arrow(event, -step, 0);
          case RIGHT -> arrow(event, step, 0);
          case UP -> arrow(event, 0, -step);
          case DOWN -> arrow(event, 0, step);
          case PLUS, ADD, EQUALS -> grow(step);
          case MINUS, SUBTRACT -> grow(-step);
          default -> false;
        };
    if (handled) {
      event.consume();
    }
  }

  /** Moves; with Shift the right and lower edges go there instead. */
  private boolean arrow(KeyEvent event, int right, int down) {
    if (event.isShiftDown()) {
      resize(crop.get(), right + down, Anchor.TOP_LEFT);
    } else {
      change(now -> now.moved(right, down, pictureWidth, pictureHeight));
    }
    return true;
  }

  private boolean grow(int wider) {
    resize(crop.get(), wider, Anchor.CENTRE);
    return true;
  }

  // Layout

  private double scale() {
    return view.getFitWidth() / pictureWidth;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 200;
  }

  @Override
  protected double computePrefWidth(double height) {
    return TALLEST * pictureWidth / pictureHeight;
  }

  @Override
  protected double computePrefHeight(double width) {
    return (width < 0 ? prefWidth(-1) : shownWidth(width)) * pictureHeight / pictureWidth;
  }

  private double shownWidth(double room) {
    return Math.min(room, TALLEST * pictureWidth / pictureHeight);
  }

  @Override
  protected void layoutChildren() {
    double width = snapPositionX(shownWidth(getWidth()));
    double height = width * pictureHeight / pictureWidth;
    view.setFitWidth(width);
    view.setFitHeight(height);
    view.relocate(0, 0);
    double scale = scale();
    var now = crop.get();
    double left = snapPositionX(now.x() * scale);
    double top = snapPositionY(now.y() * scale);
    double right = snapPositionX((now.x() + now.width()) * scale);
    double bottom = snapPositionY((now.y() + now.height()) * scale);
    frame.resizeRelocate(left, top, right - left, bottom - top);
    shade.getElements().clear();
    outline(0, 0, width, height);
    outline(left, top, right, bottom);
    var head = now.headBand();
    band(crown, head.highestCrown() * scale, head.lowestCrown() * scale, left, right);
    band(chin, head.highestChin() * scale, head.lowestChin() * scale, left, right);
    corners.forEach((at, corner) -> {
      boolean atRight = at == Anchor.TOP_RIGHT || at == Anchor.BOTTOM_RIGHT;
      boolean atBottom = at == Anchor.BOTTOM_LEFT || at == Anchor.BOTTOM_RIGHT;
      corner.resizeRelocate(
          (atRight ? right : left) - CORNER / 2,
          (atBottom ? bottom : top) - CORNER / 2,
          CORNER,
          CORNER);
    });
  }

  private void outline(double left, double top, double right, double bottom) {
    shade
        .getElements()
        .addAll(
            new MoveTo(left, top),
            new HLineTo(right),
            new VLineTo(bottom),
            new HLineTo(left),
            new VLineTo(top));
  }

  private void band(Region band, double top, double bottom, double left, double right) {
    band.resizeRelocate(left, snapPositionY(top), right - left, Math.max(2, bottom - top));
  }
}
