package org.tadmor.generator;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntConsumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills the tables of a schema that holds nothing yet with a generated world. */
final class WorldFilling {

    private static final int PLACES_AT_ONCE = 500;

    private final GeneratedWorld world;
    private final IntConsumer progress;
    private final WorldTables tables = new WorldTables();

    /** @param progress told now and then how many places are in their tables */
    WorldFilling(GeneratedWorld world, IntConsumer progress) {
        this.world = world;
        this.progress = progress;
    }

    /** Leaves what it did to the transaction of the connection. */
    void fill(Connection connection) throws IOException, SQLException {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        IndexesAside indexes = IndexesAside.take(jdbc);
        copy(connection.unwrap(PGConnection.class).getCopyAPI());
        indexes.putBack();
        jdbc.sql("insert into generated_world (seed, places) values (:seed, :places)")
                .param("seed", world.seed())
                .param("places", world.size())
                .update();
    }

    private void copy(CopyManager database) throws IOException, SQLException {
        world.sources().forEach(tables::add);
        int waiting = 0;
        int told = 0;
        for (List<GeneratedPlace> settlement : world) {
            settlement.forEach(tables::add);
            waiting += settlement.size();
            if (waiting >= PLACES_AT_ONCE) {
                tables.flush(database);
                told += waiting;
                waiting = 0;
                progress.accept(told);
            }
        }
        tables.flush(database);
        progress.accept(world.size());
    }
}
