import type { Context } from './components/context.ts';

declare global {
  namespace App {
    /** What a page of prose hands to the components inside its text, which MDX gives no other way to reach. */
    interface Locals {
      context: Context;
    }
  }
}
