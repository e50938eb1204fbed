package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.DoorTest;

/** In the context that other tests have as well. */
@DoorTest
class DatabaseTestTests {

    @Autowired
    private JdbcClient database;

    @RepeatedTest(2)
    void rollsBackWhatATestWrites() {
        database.sql("create table scratch (name text)").update();
        assertThat(database.sql("insert into scratch values ('Bel')").update()).isEqualTo(1);
    }

    @Test
    void isMigrated() {
        assertThat(database.sql("select to_regclass('flyway_schema_history')")
                        .query(String.class)
                        .single())
                .isEqualTo("flyway_schema_history");
    }

    @Test
    void countsDaysInUtc() {
        assertThat(database.sql("show timezone").query(String.class).single()).isEqualTo("UTC");
    }
}
