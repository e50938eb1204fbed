/** How a start that fails ends: in one line that says what is wrong and what to do about it, without a stack trace. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tadmor.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
