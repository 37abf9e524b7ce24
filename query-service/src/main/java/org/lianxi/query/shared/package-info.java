/**
 * What every question needs: collections of views, pages, answers and problems.
 */
package org.lianxi.query.shared;
