package org.tadmor.monitor;

import org.springframework.context.annotation.Import;

/** The doors to how places stand, and what is behind them. */
@Import({IndexedPlaces.class, PlaceIndex.class, SiteSnapshots.class})
public class MonitorDoors {}
