/**
 * The map of heritage places: which layers lie below and how a status is drawn. Nothing is told by colour alone:
 * each status has a shape and a letter too.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "vocabulary :: ui", "site", "monitor", "leaflet"})
package org.tadmor.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
