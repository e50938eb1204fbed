/** How a start ends: in one line that says where to look, or what is wrong and what to do about it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tadmor.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
