/** Heritage places: what they are called, where they are, when they are from. A monument is a place with a parent. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "security"})
package org.tadmor.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
