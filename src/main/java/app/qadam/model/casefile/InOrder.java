package app.qadam.model.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lists that stand in an order. Apart from the records that use it: {@link CaseFile} holds
 * constants of the others, which are not made yet when one of them begins by asking something of
 * it.
 */
final class InOrder {
  private InOrder() {}

  /**
   * The same in an order, not to be changed any more.
   *
   * @param order best a lambda: the orders that {@link Comparator} makes can be serialized, which
   *     no AOT cache holds, so that Java would make their classes anew at each start
   */
  static <T> List<T> of(List<T> all, Comparator<? super T> order) {
    var sorted = new ArrayList<>(all);
    sorted.sort(order);
    return List.copyOf(sorted);
  }
}
