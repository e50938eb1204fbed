package org.tadmor.curation;

import org.tadmor.event.SiteEvent;

/** A claim with the event it is about, which it never leaves. */
public record EventClaim(String eventId, SiteEvent.Claim claim) {}
