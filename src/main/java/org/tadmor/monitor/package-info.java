/**
 * The state of every place as of a day, and the one filter that screens, feeds and exports share: one filter,
 * one query, one answer.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "database", "index", "source", "site", "assessment", "event", "conflict"})
package org.tadmor.monitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
