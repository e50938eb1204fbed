package org.tadmor.site;

/** What a heritage place is, in the words of a visitor. */
public enum SiteKind {
    /** A whole ancient city or settlement, the parent of its monuments. */
    ARCHAEOLOGICAL_SITE,
    TEMPLE,
    ARCH,
    THEATRE,
    /** A castle, fort or citadel. */
    FORTIFICATION,
    MUSEUM,
    /** A street lined with columns. */
    COLONNADE,
    /** A free-standing structure that marks a spot, such as a tetrapylon. */
    MONUMENT,
    /** A burial ground with many tombs. */
    NECROPOLIS,
    /** A building or chamber for the dead of one person or family. */
    TOMB,
    /** A base of soldiers within or outside a city. */
    MILITARY_CAMP,
    /** A square of trade, such as an agora or a forum. */
    MARKETPLACE,
    /** Water that comes out of the ground, with what was built around it. */
    SPRING,
    /** A figure of stone or metal, wherever it is kept. */
    STATUE
}
