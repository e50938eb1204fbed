package org.tadmor.security;

/** Tells that every open sign-in of an account has to end, once the change that says so is stored. */
record SignInsRevoked(String username) {}
