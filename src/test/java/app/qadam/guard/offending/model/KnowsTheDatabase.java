package app.qadam.guard.offending.model;

import java.sql.Connection;

/** Breaks a house rule on purpose. */
interface KnowsTheDatabase {
  Connection connection();
}
