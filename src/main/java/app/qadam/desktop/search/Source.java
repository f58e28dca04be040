package app.qadam.desktop.search;

import app.qadam.desktop.kit.Situation;
import java.util.List;

/** A sort of things that can be found. */
interface Source {
  /** All of them, in the order in which equal hits are shown. */
  List<Entry> entries(Situation now);
}
