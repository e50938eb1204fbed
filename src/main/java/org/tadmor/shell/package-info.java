/** The frame around every screen: page shell, header, and the screens for what goes wrong. It imports no screen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "database", "generator"})
package org.tadmor.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
