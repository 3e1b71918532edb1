"""What saves itself: fields that are saved when they are left, one queue of acts, and drafts."""
