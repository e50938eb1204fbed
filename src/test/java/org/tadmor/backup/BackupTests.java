package org.tadmor.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tadmor.ProgramTest;
import org.tadmor.command.CommandFailure;
import org.tadmor.database.TestDatabase;

/** Backups of the program as it runs, with what the article says, and restores into databases beside it. */
@ProgramTest
class BackupTests {

    @TempDir
    private Path folder;

    @Autowired
    private DataSource running;

    @Autowired
    private JdbcClient jdbc;

    @Value("${spring.flyway.locations}")
    private String[] migrations;

    private Backups backups;
    private Path file;
    private DataSource target;
    private Restoration restoration;

    @BeforeEach
    void createEmptyDatabase() {
        target = TestDatabase.emptyDatabase("restored");
        backups = new Backups(running, Clock.systemUTC());
        restoration = new Restoration(new ContentReplacement(target, migrations));
        file = folder.resolve("tadmor.backup");
    }

    @Test
    void bringsEveryTableBackAsItWas() throws Exception {
        Manifest manifest = backups.write(file, false);
        assertThat(manifest.tables()).extracting(Manifest.Table::name).contains("site", "account", "note_revision");
        assertThat(manifest.rows()).isPositive();

        restore(false);

        assertThat(content(target)).isEqualTo(content(running));
        assertThat(functionsAndTriggers(target)).isEqualTo(functionsAndTriggers(running));
        assertThat(schemas(target)).isEqualTo(schemas(running));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesForItsOwnerAlone() throws Exception {
        backups.write(file, false);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void overwritesNothingUnlessToldTo() throws Exception {
        Files.writeString(file, "precious");
        refuses(() -> backups.write(file, false), "is there already; --overwrite replaces it");
        assertThat(file).hasContent("precious");
        backups.write(file, true);
        BackupReader.open(file).close();
    }

    @Test
    void findsEveryDamage() throws Exception {
        backups.write(file, false);
        byte[] whole = Files.readAllBytes(file);
        Manifest manifest = read().manifest();
        var random = new Random(1);
        int unseen = 0;
        for (int round = 0; round < 60; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            try (BackupReader reader = BackupReader.open(file)) {
                // Such as the time of an entry, which nothing reads: what would be restored is what was written.
                assertThat(reader.manifest()).isEqualTo(manifest);
                unseen++;
            } catch (CommandFailure found) {
                assertThat(found).hasMessageContaining(file.toString());
            }
        }
        assertThat(unseen).as("damage of what nobody reads").isLessThan(20);
    }

    @Test
    void findsThatAFileIsCutShort() throws Exception {
        backups.write(file, false);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            refuses(() -> BackupReader.open(file), file.toString());
        }
    }

    @Test
    void refusesWhatANewerProgramWrote() throws Exception {
        Manifest manifest = backups.write(file, false);
        BackupFiles.rewrite(
                file, new Manifest("9.9", "9999", manifest.writtenAt(), manifest.tables(), manifest.sequences()));
        refuses(() -> restore(false), "a newer Tadmor");
        assertThat(content(target)).isEmpty();
    }

    @Test
    void replacesNothingUnlessToldTo() throws Exception {
        backups.write(file, false);
        restore(false);
        asTarget("update account set display_name = 'Somebody else'");

        refuses(() -> restore(false), "not empty; --replace");
        assertThat(content(target)).isNotEqualTo(content(running));

        restore(true);
        assertThat(content(target)).isEqualTo(content(running));
    }

    @Test
    void changesNothingWhenItFails() throws Exception {
        Manifest manifest = backups.write(file, false);
        restore(false);
        Map<String, String> before = content(target);
        // As though the sources had been forgotten, to which everything else refers.
        BackupFiles.without(file, manifest, "source");

        assertThatExceptionOfType(Exception.class).isThrownBy(() -> restore(true));

        assertThat(content(target)).isEqualTo(before);
        assertThat(schemas(target)).isEqualTo(schemas(running));
    }

    @Test
    void refusesADatabaseInUse() throws Exception {
        backups.write(file, false);
        try (var other = target.getConnection()) {
            assertThat(other.isValid(1)).isTrue();
            refuses(() -> restore(false), "in use; stop Tadmor first");
        }
    }

    /** Someone comes when the restore has seen that nobody is there: who writes has to wait, and the restore goes back. */
    @Test
    void losesNothingThatIsWrittenMeanwhile() throws Exception {
        backups.write(file, false);
        restore(false);
        var connections = new AtomicInteger();
        var written = new CompletableFuture<>();
        restoration = new Restoration(new ContentReplacement(
                new DelegatingDataSource(target) {

                    @Override
                    public Connection getConnection() throws SQLException {
                        if (connections.incrementAndGet() == 2) {
                            written.completeAsync(() -> asTarget("update account set display_name = 'Somebody else'"));
                        }
                        return super.getConnection();
                    }
                },
                migrations));

        refuses(() -> restore(true), "in use; stop Tadmor first");

        assertThat(written).succeedsWithin(Duration.ofSeconds(10));
        assertThat(JdbcClient.create(target)
                        .sql("select distinct display_name from account")
                        .query(String.class)
                        .list())
                .containsExactly("Somebody else");
    }

    @Test
    void leavesTablesOfOthersAlone() throws Exception {
        backups.write(file, false);
        asTarget("create table theirs (precious text)");
        refuses(() -> restore(true), "tables that are not Tadmor's");
    }

    @Test
    void leavesNothingBehindWhenThereIsNoRoom() throws Exception {
        try (var connection = running.getConnection()) {
            var full = new OutputStream() {

                private int left = 4_000;

                @Override
                public void write(int written) throws IOException {
                    if (left-- == 0) {
                        throw new IOException("No space left on device");
                    }
                }
            };
            assertThatIOException()
                    .isThrownBy(() -> new BackupWriter(connection, Instant.EPOCH).write(full))
                    .withMessage("No space left on device");
        }
        assertThat(jdbc.sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void leavesNoPartBehindOfADatabaseThatIsNotTadmors() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> new Backups(target, Clock.systemUTC()).write(file, false));
        assertThat(folder).isEmptyDirectory();
    }

    private void restore(boolean replace) throws Exception {
        try (BackupReader reader = read()) {
            restoration.restore(reader, replace);
        }
    }

    private BackupReader read() throws IOException {
        return BackupReader.open(file);
    }

    private int asTarget(String sql) {
        return JdbcClient.create(target).sql(sql).update();
    }

    private static void refuses(ThrowingCallable action, String reason) {
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(action).withMessageContaining(reason);
    }

    /** Each table's rows, as one checksum. */
    private static Map<String, String> content(DataSource database) throws Exception {
        try (var connection = database.getConnection()) {
            JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            Map<String, String> content = new HashMap<>();
            for (String table : new Schema(client).columns().keySet()) {
                content.put(
                        table,
                        client.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') from "
                                                + Schema.quoted(table) + " t")
                                .query(String.class)
                                .single());
            }
            return content;
        }
    }

    private static Object functionsAndTriggers(DataSource database) {
        return JdbcClient.create(database).sql("""
                select proname from pg_proc where pronamespace = 'public'::regnamespace
                union all select tgrelid::regclass || '.' || tgname || tgenabled::text from pg_trigger where not tgisinternal
                order by 1
                """).query(String.class).list();
    }

    private static Object schemas(DataSource database) {
        return JdbcClient.create(database)
                .sql("select nspname from pg_namespace order by 1")
                .query(String.class)
                .list();
    }
}
