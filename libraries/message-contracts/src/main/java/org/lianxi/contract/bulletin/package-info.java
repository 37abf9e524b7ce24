/**
 * A progress bulletin (进展简报): what the office reports to every member unit.
 */
package org.lianxi.contract.bulletin;
