package org.tadmor.site;

/** A public register of places whose identifiers Tadmor links to. */
public enum Register {
    WIKIDATA("Wikidata", "https://www.wikidata.org/wiki/%s"),
    UNESCO("UNESCO World Heritage", "https://whc.unesco.org/en/list/%s"),
    PLEIADES("Pleiades", "https://pleiades.stoa.org/places/%s"),
    GEONAMES("GeoNames", "https://www.geonames.org/%s"),
    OPENSTREETMAP("OpenStreetMap", "https://www.openstreetmap.org/%s"),
    GETTY_TGN("Getty TGN", "https://vocab.getty.edu/page/tgn/%s"),
    IDAI_GAZETTEER("iDAI.gazetteer", "https://gazetteer.dainst.org/place/%s"),
    TRISMEGISTOS("Trismegistos", "https://www.trismegistos.org/place/%s"),
    ARACHNE("Arachne", "https://arachne.dainst.org/entity/%s");

    private final String title;
    private final String address;

    Register(String title, String address) {
        this.title = title;
        this.address = address;
    }

    /** Its own name, the same in every language. */
    public String title() {
        return title;
    }

    String addressOf(String value) {
        return address.formatted(value);
    }
}
