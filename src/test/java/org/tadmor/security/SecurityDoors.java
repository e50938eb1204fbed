package org.tadmor.security;

import org.springframework.context.annotation.Import;

/** The doors of this package with what is behind them, for tests from elsewhere. */
@Import({
    AccountRepository.class,
    Accounts.class,
    CurrentUser.class,
    OwnAccount.class,
    SignInAccounts.class,
    SignInThrottle.class
})
public class SecurityDoors {}
