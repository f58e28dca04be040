package app.qadam.model.handin;

import app.qadam.model.Named;
import app.qadam.model.stage.Stage;

/** To whom papers are handed in, in the order of the way. */
public enum Addressee implements Named {
  ASTANA_HUB("astana-hub", Stage.HUB_APPLICATION),
  EGOV("egov", Stage.EGOV),
  VISA_PORTAL("visa-portal", Stage.E_VISA),
  MIGRATION_POLICE("migration-police", Stage.IN_PERSON);

  private final String id;
  private final Stage stage;

  Addressee(String id, Stage stage) {
    this.id = id;
    this.stage = stage;
  }

  @Override
  public String id() {
    return id;
  }

  /** The stage at which it is done. */
  public Stage stage() {
    return stage;
  }
}
