package app.qadam.content.photo;

/**
 * Where crown and chin should be, as lines in pixels of the upright picture, counted down from its
 * top: the face fills 70–80 % of the frame's height, as a visa centre's page asks. How much is left
 * above and how much below no source says, so what is left is shared evenly.
 *
 * @param highestCrown the top of the largest face
 * @param lowestCrown the top of the smallest face
 * @param highestChin the chin of the smallest face
 * @param lowestChin the chin of the largest face
 */
public record HeadBand(
    double highestCrown, double lowestCrown, double highestChin, double lowestChin) {
  /** The smallest part of the frame's height that the face fills; a visa centre's page: 70 %. */
  public static final double SMALLEST_FACE = 0.70;

  /** The largest part of the frame's height that the face fills; a visa centre's page: 80 %. */
  public static final double LARGEST_FACE = 0.80;

  static HeadBand of(Crop crop) {
    double middle = crop.y() + crop.height() / 2.0;
    double small = crop.height() * SMALLEST_FACE / 2;
    double large = crop.height() * LARGEST_FACE / 2;
    return new HeadBand(middle - large, middle - small, middle + small, middle + large);
  }

  /** Whether a face from crown to chin fills 70–80 % of the frame's height. */
  public static boolean fits(double crown, double chin, Crop crop) {
    double part = (chin - crown) / crop.height();
    return part >= SMALLEST_FACE && part <= LARGEST_FACE;
  }
}
