package org.tadmor.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Tadmor keeps its data.
 *
 * @param data the data folder; text, because Spring would take a relative path for a class path resource of the same name
 */
@ConfigurationProperties("tadmor")
record DatabaseProperties(String data) {

    Path folder() {
        return Path.of(data).toAbsolutePath().normalize();
    }
}
