/**
 * The views that the log folds to: shown as of any time, compared with those that
 * questions are answered from, and two times with each other.
 */
package org.lianxi.standalone.audit.replay;
