/**
 * A Vaadin add-on that shows a Leaflet map with layers, markers and popups, and keeps it in step with its Java state.
 * Whatever it is given is shown as text, never as HTML, and it asks no one for anything until a layer says so.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tadmor.leaflet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
