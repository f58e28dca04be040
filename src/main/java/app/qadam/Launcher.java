package app.qadam;

import app.qadam.facts.FactsReader;

/** x. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    System.out.println(FactsReader.shipped().programs().size());
  }
}
