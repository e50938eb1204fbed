package org.tadmor.report;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.map.SiteMap;
import org.tadmor.map.SiteMaps;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;

/** What a form offers to choose from: the sources, places and events on record, and a map to pick a position on. */
@Component
class KnownChoices {

    private final Sources sources;
    private final Sites sites;
    private final SiteEvents events;
    private final SiteMaps maps;

    KnownChoices(Sources sources, Sites sites, SiteEvents events, SiteMaps maps) {
        this.sources = sources;
        this.sites = sites;
        this.events = events;
        this.maps = maps;
    }

    List<Source> sources() {
        return sources.all();
    }

    List<Site> places() {
        return sites.all();
    }

    List<SiteEvent> events() {
        return events.all();
    }

    Supplier<SiteMap> map() {
        return maps::create;
    }
}
