package org.tadmor.map;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes maps, with the base layers that the configuration asks for. */
@Component
@EnableConfigurationProperties(TileSettings.class)
public class SiteMaps {

    private final TileSettings tiles;
    private final MapAnswers answers;

    SiteMaps(TileSettings tiles, MapAnswers answers) {
        this.tiles = tiles;
        this.answers = answers;
    }

    /** A map without places yet, in the reader's language. */
    public SiteMap create() {
        return new SiteMap(tiles, answers);
    }
}
