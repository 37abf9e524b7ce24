/**
 * Issues: major problems that units raise and the conference settles.
 */
package org.lianxi.command.issue;
