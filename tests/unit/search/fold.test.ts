import { expect, test } from 'vitest';
import { fold, lowered, plain, unfold } from '../../../src/search/fold.ts';

test('đ becomes a letter that can be decomposed, and comes back', () => {
  expect(fold('Đầu tư điện tử')).toBe('Ḏầu tư ḏiện tử');
  expect(unfold(fold('Đầu tư điện tử, ĐỒNG THẮNG'))).toBe('Đầu tư điện tử, ĐỒNG THẮNG');
});

test('decomposed text is composed', () => {
  expect(fold('Tứ Hạ'.normalize('NFD'))).toBe('Tứ Hạ');
});

test('every Vietnamese letter loses its marks', () => {
  const letters = 'ăâđêôơư áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ';
  expect(plain(letters)).toBe(
    'aadeoou aaaaa aaaaa aaaaa eeeee eeeee iiiii ooooo ooooo ooooo uuuuu uuuuu yyyyy',
  );
  expect(plain(letters.toUpperCase())).toBe(plain(letters));
});

test('the exact spelling is compared in lower case with its marks', () => {
  expect(lowered('ĐIỆN TỬ')).toBe('ḏiện tử');
});
