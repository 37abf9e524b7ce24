/**
 * An issue: a major problem that a unit raises and the conference settles.
 */
package org.lianxi.contract.issue;
