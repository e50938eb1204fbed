package org.tadmor.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** Decides between the embedded PostgreSQL and the configured one; Spring Boot builds the connection pool on either. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    /** Destroyed after the pool, which depends on it: connections go first, then the server. */
    @Bean
    JdbcConnectionDetails database(DatabaseProperties embedded, DataSourceProperties configured) {
        String url = configured.getUrl();
        return StringUtils.hasText(url)
                ? new ConfiguredDatabase(url, configured.getUsername(), configured.getPassword()).reached()
                : EmbeddedDatabase.start(embedded.folder());
    }
}
