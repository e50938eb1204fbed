/**
 * The map of heritage places: which layers lie below and how a status is drawn. Nothing is told by colour alone:
 * each status has a shape and a letter too. Browsers ask for what is in view by plain HTTP, with the filter in the address.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "vocabulary :: ui", "site", "assessment", "index", "monitor", "leaflet"})
package org.tadmor.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
