package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.database.TestDatabase.clientOf;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseConfigurationTests {

    @TempDir
    private Path folder;

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(DatabaseConfiguration.class)
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class));

    @Test
    void startsTheEmbeddedDatabaseWithoutAUrlAndStopsItWithTheContext() {
        context.withPropertyValues("tadmor.data=" + folder).run(started -> {
            assertThat(started).hasSingleBean(DataSource.class);
            assertThat(one(started.getBean(JdbcClient.class))).isEqualTo(1);
            assertThat(folder.resolve("postgresql/postmaster.pid")).exists();
        });
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void usesTheConfiguredDatabaseAndStartsNone() {
        EmbeddedDatabase other = TestDatabase.server();
        context.withPropertyValues(
                        "tadmor.data=" + folder,
                        "spring.datasource.url=" + other.getJdbcUrl(),
                        "spring.datasource.username=" + other.getUsername(),
                        "spring.datasource.password=" + other.getPassword())
                .run(started -> {
                    assertThat(one(started.getBean(JdbcClient.class))).isEqualTo(1);
                    assertThat(started).getBean(JdbcConnectionDetails.class).isInstanceOf(ConfiguredDatabase.class);
                });
        assertThat(folder).isEmptyDirectory();
        assertThat(one(clientOf(other))).isEqualTo(1);
    }

    private static int one(JdbcClient client) {
        return client.sql("select 1").query(Integer.class).single();
    }
}
