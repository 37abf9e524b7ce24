/**
 * Which issues there are, and what became of them.
 */
package org.lianxi.query.issue.register;
