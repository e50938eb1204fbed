/** Who may do what: accounts, sign-in, and the person behind the current request. */
@NullMarked
@ApplicationModule(allowedDependencies = {"startup", "vocabulary :: ui"})
package org.tadmor.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
