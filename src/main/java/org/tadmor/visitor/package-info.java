/**
 * How many pages may be open at once. Each holds memory, so that a flood of anonymous visits could fill it; whoever is
 * inside already stays, and whoever has signed in is not counted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tadmor.visitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
